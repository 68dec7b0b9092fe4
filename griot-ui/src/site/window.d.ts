import type { Site } from './rows';

declare global {
  interface Window {
    /** What a published site shows, from its data.js. */
    GRIOT_SITE?: Site;
    /** Shapes of the map, where none can be fetched. */
    GRIOT_BASEMAP?: Record<string, unknown>;
  }
}
