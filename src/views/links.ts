import type { Link } from './views.ts';

export const HOME: Link = { text: 'Home', url: '/' };
export const COMMITTEES: Link = { text: 'Committees', url: '/committees/' };
export const WARDS: Link = { text: 'Wards', url: '/wards/' };
export const TO_FOLLOW: Link = { text: 'Papers to follow', url: '/to-follow/' };
export const PILLARS: Link = { text: 'Pillars', url: '/pillars/' };
