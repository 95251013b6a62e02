// Where several rows go, Loki sorts every index of their collection anew, also where it is one row or none: before each use of a queue, and for every message in a cleaning each
// minute, which halts Azurite for seconds while much is sent. A few rows go one by one instead, as a single one does.
import Loki from "lokijs";

const few = 100;
const collection = Loki.Collection.prototype;
const { removeBatch, removeBatchByPositions } = collection;

collection.removeBatch = function (rows) {
  return rows.length > few ? removeBatch.call(this, rows) : rows.forEach((row) => this.remove(row));
};

collection.removeBatchByPositions = function (positions) {
  return positions.length > few ? removeBatchByPositions.call(this, positions) : this.removeBatch(positions.map((position) => this.data[position]));
};
