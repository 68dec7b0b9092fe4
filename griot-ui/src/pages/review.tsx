import type { PageProps } from '../app';
import { Empty } from '../components/states';
import { useTitle } from '../hooks';
import { texts } from '../texts';

export default function ReviewPage(_: PageProps) {
  useTitle(texts().app.pages.review);
  return <Empty title={texts().states.nothing} />;
}
