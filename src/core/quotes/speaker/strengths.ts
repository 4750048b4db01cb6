export const SPEAKER_STRENGTHS: Readonly<Record<string, string>> = {};
