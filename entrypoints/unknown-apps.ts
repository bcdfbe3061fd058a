import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findGenericThread } from './chat/sites/generic.ts';
import { structureOf } from './chat/structure.ts';
import { readUnknown } from './chat/unknown-app.ts';
import { offer } from './chat/unknown-app-slot.ts';

export default defineUnlistedScript({
  globalName: false,
  main() {
    offer({ findThread: findGenericThread, read: readUnknown, structureOf });
  },
});
