/** Line icons on a 16 pixel grid, drawn for this interface. */
const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM10.4 10.4L14 14',
  sun: 'M8 5.2a2.8 2.8 0 100 5.6 2.8 2.8 0 000-5.6zM8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8L13 13M13 3l-1.2 1.2M4.2 11.8L3 13',
  moon: 'M13.5 9.6A6 6 0 116.4 2.5a4.8 4.8 0 007.1 7.1z',
  keys: 'M1.5 4.5h13v7h-13zM4 7h.1M6.6 7h.1M9.3 7h.1M12 7h.1M5 9.5h6',
  box: 'M2.5 4.8V2.5h2.3M7 2.5h2M11.2 2.5h2.3v2.3M13.5 7v2M13.5 11.2v2.3h-2.3M9 13.5H7M4.8 13.5H2.5v-2.3M2.5 9V7',
  fit: 'M6.5 6.5l-4-4M2.5 6V2.5H6M9.5 9.5l4 4M13.5 10v3.5H10',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  right: 'M6 4l4 4-4 4',
  filter: 'M2 3.5h12M4.5 8h7M6.5 12.5h3',
  check: 'M3 8.5l3.2 3L13 4.5',
  upload: 'M8 11V3M4.8 6L8 2.8 11.2 6M2.5 11v2.5h11V11',
  tray: 'M2 9l2-5.5h8L14 9v4H2zM2 9h3.5l1 2h3l1-2H14',
  undo: 'M5.5 3.5L2.5 6.5l3 3M2.5 6.5H10a3.5 3.5 0 010 7H7',
  merge: 'M4 2.5v3c0 2 4 2.5 4 4.5v3.5M12 2.5v3c0 2-4 2.5-4 4.5',
  split: 'M8 2.5V6c0 2-4 2.5-4 4.5v3M8 6c0 2 4 2.5 4 4.5v3',
  edit: 'M3 13l.6-2.8L10.8 3l2.2 2.2-7.2 7.2z',
  external: 'M9 2.5h4.5V7M13.2 2.8L7.5 8.5M11.5 9.5v4h-9v-9h4',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
