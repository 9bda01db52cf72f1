import { useState } from 'preact/hooks';
import type { Code } from '../../detection/sighting.ts';
import type { CardView } from '../../platform/view-model.ts';
import { Mark, type OpenedBy } from './mark.tsx';

interface Props {
  marks: { view: CardView; anchor: Range | Element }[];
  /** @returns whether the browser let the popup open */
  openPopup: () => Promise<boolean>;
}

/** Every mark of a frame. At most one card is open. */
export function Marks({ marks, openPopup }: Props) {
  const [open, setOpen] = useState<{ code: Code; by: OpenedBy } | undefined>(undefined);
  return (
    <>
      {marks.map(({ view, anchor }) => (
        <Mark
          key={view.code}
          view={view}
          anchor={anchor}
          openedBy={open?.code === view.code ? open.by : undefined}
          onOpen={(by) => setOpen(by && { code: view.code, by })}
          openPopup={openPopup}
        />
      ))}
    </>
  );
}
