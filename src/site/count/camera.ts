/** As much of the browser's own reader of codes as is used here; not every browser has it. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorMaker = new (options: { formats: readonly string[] }) => Detector;

/** The codes that labels bear. */
const formats = ['qr_code', 'code_128'];

/** How often the picture is looked at, in milliseconds. */
const pause = 250;

/** Whether this browser can read codes with its camera. */
export function canScan(): boolean {
  return detectorOf() !== undefined && navigator.mediaDevices?.getUserMedia !== undefined;
}

/**
 * Shows what the camera sees and tells every code that comes into view, once until another has been seen.
 * @returns what ends it
 * @throws DOMException when the camera is not to be had
 */
export async function startCamera(
  video: HTMLVideoElement,
  found: (code: string) => void,
): Promise<() => void> {
  const detector = new (detectorOf()!)({ formats });
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  video.srcObject = stream;
  video.hidden = false;
  await video.play();
  let last = '';
  const timer = window.setInterval(async () => {
    const [code] = await detector.detect(video).catch(() => []);
    if (!code || code.rawValue === last) return;
    last = code.rawValue;
    found(code.rawValue);
  }, pause);
  return () => {
    window.clearInterval(timer);
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
    video.hidden = true;
  };
}

function detectorOf(): DetectorMaker | undefined {
  return (globalThis as { BarcodeDetector?: DetectorMaker }).BarcodeDetector;
}
