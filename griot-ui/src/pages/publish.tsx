import type { PageProps } from '../app';
import { Empty } from '../components/states';
import { useTitle } from '../hooks';
import { texts } from '../texts';

export default function PublishPage(_: PageProps) {
  useTitle(texts().app.pages.publish);
  return <Empty title={texts().states.nothing} />;
}
