import type { CollectionName } from '../../schemas/fields.ts';
import type { RegisterName } from '../addresses/sitemap.ts';
import { collectionTitle } from '../collections/names.ts';
import type { Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';

/** What the pages of a register are called. */
export interface RegisterNames {
  /** The first of them. */
  title: string;
  /** A later one; counts from 1. */
  pageTitle: (page: number) => string;
  /** All of them, where they are listed. */
  pages: string;
}

export function registerNames({ config }: Handbook, name: RegisterName): RegisterNames {
  const { commitments, documents, lifecycle, navigation, obligations, risks } = messagesFor(
    config.language,
  );
  switch (name) {
    case 'documents':
      return { ...documents.register, title: navigation.pages.documents };
    case 'obligations':
      return obligations;
    case 'commitments':
      return commitments;
    case 'lifecycle':
      return lifecycle;
    case 'treatment-plan':
      return { ...risks.treatmentPlan, title: risks.plan };
    default:
      return ofCollection(config.language, name);
  }
}

function ofCollection(
  language: Handbook['config']['language'],
  name: CollectionName,
): RegisterNames {
  const { pages, pageTitle } = messagesFor(language).register;
  const title = collectionTitle(language, name);
  return { title, pageTitle: (page) => pageTitle(title, page), pages };
}
