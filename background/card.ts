import { browser } from 'wxt/browser';
import { explain } from '../catalog/explain.ts';
import { isAlarm } from '../catalog/severity.ts';
import type { Sighting } from '../detection/sighting.ts';
import { summarize } from '../incidents/summarize.ts';
import { loadLocalizer } from '../locales/localizer.ts';
import { noteFault } from '../platform/faults.ts';
import { incidentsItem } from '../platform/incidents.ts';
import { readAsset } from '../platform/read-asset.ts';
import { currentReader } from '../platform/reader.ts';
import { currentSettings } from '../platform/settings.ts';
import type { CardView } from '../platform/view-model.ts';
import { oneByOne } from './one-by-one.ts';

const mostSteps = 3;

/** A card belongs where a person saw the error; a form on its way to an app is gone before anyone could. */
const hasPlaceOnPage = ({ surface }: Sighting) => surface !== 'form';

/**
 * Puts the explanation beside the error, in the document that reported it: another one may stand in its frame by then.
 * @param documentId as the browser calls it; every browser that can run Signpost does
 * @param evidence IDs of what that document reported
 */
export async function showCards(
  tabId: number,
  documentId: string | undefined,
  evidence: string[],
): Promise<void> {
  if (!documentId || !(await currentSettings()).marks) return;
  const isMeant = ({ id }: Sighting) => evidence.some((one) => id.startsWith(`${one}.`));
  const incidents = (await incidentsItem.getValue()).filter(({ sightings }) =>
    sightings.some((sighting) => hasPlaceOnPage(sighting) && isMeant(sighting)),
  );
  for (const summary of incidents.map(summarize).filter(isAlarm)) {
    await deliver(tabId, documentId, await cardView(summary));
  }
}

async function cardView(summary: ReturnType<typeof summarize>): Promise<CardView> {
  const [reader, { theme }] = await Promise.all([currentReader(), currentSettings()]);
  const [{ t, language, direction }, explanation] = await Promise.all([
    loadLocalizer(reader.language, readAsset),
    explain(summary, { ...reader, role: 'user' }, readAsset),
  ]);
  const { code, severity, title, meaning, steps } = explanation;
  return {
    code,
    language,
    direction,
    theme,
    severity,
    title,
    meaning,
    steps: steps.slice(0, mostSteps),
    labels: {
      button: t('card-button', { code }),
      close: t('card-close'),
      stepsHeading: t('card-steps'),
      more: t('card-more'),
      moreInToolbar: t('card-more-in-toolbar'),
      disclaimer: t('card-disclaimer'),
    },
  };
}

/** Cards that stand on pages follow the reader's language and theme from the moment they are chosen. */
export const renewCards = (): Promise<void> =>
  inTurn(async () => {
    for (const incident of await incidentsItem.getValue()) {
      const summary = summarize(incident);
      const { tabId } = incident;
      if (!isAlarm(summary)) continue;
      const frames = new Set(incident.sightings.filter(hasPlaceOnPage).map(({ frameId }) => frameId));
      const message = { type: 'renew-card', view: await cardView(summary) };
      // Not awaited: the frame may be gone, or hang, and then the others would wait for it.
      for (const frameId of frames)
        browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);
    }
  });

const inTurn = oneByOne();

/** The card's script is loaded on first need: documents without a failure never carry it. */
async function deliver(tabId: number, documentId: string, view: CardView): Promise<void> {
  const message = { type: 'show-card', view };
  try {
    if (await browser.tabs.sendMessage(tabId, message, { documentId })) return;
  } catch {
    // No script listens there yet.
  }
  try {
    await browser.scripting.executeScript({
      target: { tabId, documentIds: [documentId] },
      files: ['/card.js'],
    });
    await browser.tabs.sendMessage(tabId, message, { documentId });
  } catch (error) {
    // The page is gone, or access to its host was taken back: the badge and the popup still tell.
    void noteFault(error);
  }
}
