import type { PageProps } from '../app';
import { Empty } from '../components/states';
import { useTitle } from '../hooks';
import { texts } from '../texts';

export default function EventsPage(_: PageProps) {
  useTitle(texts().app.pages.events);
  return <Empty title={texts().states.nothing} />;
}
