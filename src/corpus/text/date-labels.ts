// What stands in front of a date, by the beginnings of words in the languages whose months are known.

const change =
  'updat|modif|edited|revis|aktuali[sz]|mis à jour|mise à jour|actuali[tz]|aggiornat|atualiz|gewijzigd|bijgewerkt|aangepast|uppdater|oppdater|opdater|päivitet|muokattu|frissít|módosít|güncelle|diperbarui|обновл|изменен|оновлен|змінен|ενημ[εέ]ρ|تحديث|更新|修改|수정';
const publication =
  'publi|posted|created|issued|released|filed|written|submitted|erschienen|erstellt|veröffentlicht|pubblic|opublik|julkais|közzét|yayın|giriş|diterbit|опублик|опублік|δημοσ|نشر|发布|发表|公開|掲載|配信|입력|등록';

/** Says when an article was changed: `Updated`, `Zuletzt aktualisiert`, `Обновлено`. */
export const changeLabel = new RegExp(change, 'i');
/** The same, at the beginning of what holds the date. */
export const opensWithChange = new RegExp(`^[^\\d]{0,20}(?:${change})`, 'i');
/** The same, at the end of what stands in front of the date. */
export const closesWithChange = new RegExp(`(?:${change})[^\\d]{0,12}$`, 'i');
/** Says when an article was published: `Posted on`, `Erschienen am`, `Опубликовано`. */
export const publicationLabel = new RegExp(publication, 'i');
/** Either, at the beginning. */
export const opensWithLabel = new RegExp(`^(?:${change}|${publication})`, 'i');
