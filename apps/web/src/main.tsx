import './app/stil.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { i18nKlar } from './shared/i18n/i18n';
import { applyColour } from './shared/lib/innstillinger';

applyColour();

const root = document.getElementById('rot');
if (root)
  void i18nKlar.then(() => {
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  });
