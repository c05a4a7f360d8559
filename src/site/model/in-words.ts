export { placeInWords, retentionInWords, shortRooms, unitInWords } from '../../locales/in-words.ts';
