import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import './button.css';

type Look = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: Look;
  dense?: boolean;
  icon?: ReactNode;
}

/** A button names its act as a verb. It is never grey and dead: what may not be done is said in words instead. */
export function Button({ look = 'secondary', dense = false, icon, children, className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button type={type} className={looks(look, dense, className)} {...rest}>
      {icon}
      <span>{children}</span>
    </button>
  );
}

/** Goes somewhere, and so is a link, though it looks like a button. */
export function ButtonLink({ look = 'secondary', dense = false, icon, children, className, ...rest }: LinkProps & { look?: Look; dense?: boolean; icon?: ReactNode }) {
  return (
    <Link className={looks(look, dense, className)} {...rest}>
      {icon}
      <span>{children as ReactNode}</span>
    </Link>
  );
}

function looks(look: Look, dense: boolean, more?: string): string {
  return ['button', `button-${look}`, dense ? 'button-dense' : '', more ?? ''].filter(Boolean).join(' ');
}
