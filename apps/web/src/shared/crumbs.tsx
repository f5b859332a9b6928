import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export const shellCrumb = (home: string): readonly ReactNode[] => [
  <Link key="home" to="/">
    {home}
  </Link>,
];
