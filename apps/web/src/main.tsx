import './app/stil.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { applyColour } from './shared/lib/innstillinger';

applyColour();

const root = document.getElementById('rot');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
