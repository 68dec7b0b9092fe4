import type { PageProps } from '../app';
import { Empty } from '../components/states';
import { useTitle } from '../hooks';
import { texts } from '../texts';

export default function ActorsPage(_: PageProps) {
  useTitle(texts().app.pages.actors);
  return <Empty title={texts().states.nothing} />;
}
