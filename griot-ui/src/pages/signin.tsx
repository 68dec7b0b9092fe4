import { useState } from 'preact/hooks';
import { api } from '../api';
import { texts } from '../texts';

export function SignIn({ done }: { done: () => void }) {
  const t = texts().signIn;
  const [failed, setFailed] = useState('');
  const submit = (e: Event): void => {
    e.preventDefault();
    const f = new FormData(e.currentTarget as HTMLFormElement);
    api.signIn(String(f.get('name')), String(f.get('password'))).then(done, (x: Error & { status?: number }) => setFailed(x.status === 401 ? t.failed : x.message));
  };
  return (
    <main class="signin">
      <form class="form" onSubmit={submit}>
        <h1>{texts().app.name}</h1>
        <label class="field"><span>{t.name}</span><input name="name" autocomplete="username" required /></label>
        <label class="field"><span>{t.password}</span><input name="password" type="password" autocomplete="current-password" required /></label>
        {failed && <p role="alert" class="fault">{failed}</p>}
        <button type="submit" class="button button-main">{t.go}</button>
      </form>
    </main>
  );
}
