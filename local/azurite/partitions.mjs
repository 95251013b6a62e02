// Azurite answers a query by looking at every row of the table. The service reads the partition that the query names; so does this, with the same answer.
import LokiTableMetadataStore from "azurite/dist/src/table/persistence/LokiTableMetadataStore.js";

const named = /^\(*PartitionKey eq '((?:[^']|'')*)'/;
const store = LokiTableMetadataStore.default.prototype;
const { queryTableEntities } = store;

store.queryTableEntities = function (context, account, table, options, ...next) {
  const partition = / or | not /.test(options.filter ?? "") ? null : named.exec(options.filter ?? "");
  if (!partition) {
    return queryTableEntities.call(this, context, account, table, options, ...next);
  }

  const rows = this.getEntityCollection(account, table, context);
  const within = Object.create(this);
  within.getEntityCollection = () => ({ chain: () => rows.chain().find({ PartitionKey: partition[1].replaceAll("''", "'") }) });
  return queryTableEntities.call(within, context, account, table, options, ...next);
};
