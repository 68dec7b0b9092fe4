import { render } from 'preact';
import './styles/base.css';
import './styles/pages.css';
import { App } from './app';
import { listen } from './live';
import { chooseLanguage } from './texts';
import { startTheme } from './theme';

chooseLanguage(navigator.languages);
startTheme();
listen();
render(<App />, document.getElementById('app')!);
