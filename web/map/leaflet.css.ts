import { css } from 'lit';

/** What Leaflet needs for panes, markers and gestures; its style sheet for tiles, popups and controls is left out, as they are. */
export const leafletCss = css`
  .leaflet-pane,
  .leaflet-marker-icon,
  .leaflet-pane > canvas,
  .leaflet-zoom-box {
    position: absolute;
    left: 0;
    top: 0;
  }
  .leaflet-container {
    overflow: hidden;
    -webkit-tap-highlight-color: transparent;
    outline-offset: 1px;
    font-size: 12px;
    line-height: 1.5;
  }
  .leaflet-container,
  .leaflet-marker-icon {
    -webkit-user-select: none;
    user-select: none;
    -webkit-user-drag: none;
  }
  .leaflet-container.leaflet-touch-zoom {
    touch-action: pan-x pan-y;
  }
  .leaflet-container.leaflet-touch-drag {
    touch-action: pinch-zoom;
  }
  .leaflet-container.leaflet-touch-drag.leaflet-touch-zoom {
    touch-action: none;
  }
  .leaflet-map-pane {
    z-index: 400;
  }
  .leaflet-marker-pane {
    z-index: 600;
  }
  .leaflet-zoom-box {
    width: 0;
    height: 0;
    z-index: 800;
    border: 2px dotted var(--ink);
    background: color-mix(in srgb, var(--paper) 50%, transparent);
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
    will-change: transform;
  }
  .leaflet-pan-anim .leaflet-zoom-animated {
    transition: none;
  }
  .leaflet-zoom-anim .leaflet-zoom-hide {
    visibility: hidden;
  }
  .leaflet-grab {
    cursor: grab;
  }
  .leaflet-dragging .leaflet-grab {
    cursor: grabbing;
  }
  .leaflet-marker-icon {
    display: block;
  }
`;
