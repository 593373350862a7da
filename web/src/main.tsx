import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './ui/tokens.css';
import './ui/base.css';

createRoot(document.getElementById('root')!).render(<StrictMode><App /></StrictMode>);
