/** The scripts of all pages, one file for all: it is loaded once and compresses better than many. */
import './citation-list.ts';
import './copy-link.ts';
import './found-in-paragraph.ts';
import './later-run.ts';
import './offline.ts';
import './paragraph-preview.ts';
import './paragraph-selection.ts';
import './search-box.ts';
import './text-only-switch.ts';
import './word-selection.ts';
