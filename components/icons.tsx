import type { ComponentChildren } from 'preact';
import type { Severity } from '../catalog/schema.ts';

const Icon = ({ children }: { children: ComponentChildren }) => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

const line = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.75,
  'stroke-linecap': 'round',
} as const;

/** Two boards on a post, one for each way. The same drawing as public/icon/icon.svg, in one colour. */
export const SignpostIcon = () => (
  <Icon>
    <path
      fill="currentColor"
      d="M7 0h2v16H7zM2 1.5h9.5L15 4 11.5 6.5H2a1 1 0 0 1-1-1v-3a1 1 0 0 1 1-1zM14 8.5H4.5L1 11l3.5 2.5H14a1 1 0 0 0 1-1v-3a1 1 0 0 0-1-1z"
    />
  </Icon>
);

/** One shape for each severity, so that nobody needs the colours. */
export const SeverityIcon = ({ severity }: { severity: Severity }) => <Icon>{severityShapes[severity]}</Icon>;

const severityShapes: Record<Severity, ComponentChildren> = {
  blocked: (
    <>
      <path fill="currentColor" d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" />
      <path d="M4.75 8h6.5" fill="none" stroke="var(--severity-soft, Canvas)" stroke-width="2" />
    </>
  ),
  transient: (
    <>
      <circle cx="8" cy="8" r="6.25" {...line} />
      <path d="M8 4.5V8l2.25 1.75" {...line} />
    </>
  ),
  interrupt: <path d="M2.5 8h10M9 4.25 12.75 8 9 11.75" {...line} class="directional" />,
};

export const CheckIcon = () => (
  <Icon>
    <path d="m3 8.5 3.25 3.25L13 5" {...line} />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" {...line} />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M13 8H3M7 4 3 8l4 4" {...line} class="directional" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <path d="M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z" {...line} stroke-linejoin="round" />
  </Icon>
);

export const PhoneIcon = () => (
  <Icon>
    <path
      d="M3 2.5h2.5l1.25 3-1.5 1.25a8 8 0 0 0 4 4l1.25-1.5 3 1.25V13a1 1 0 0 1-1 1A10.5 10.5 0 0 1 2 3.5a1 1 0 0 1 1-1z"
      {...line}
      stroke-width="1.5"
      stroke-linejoin="round"
    />
  </Icon>
);
