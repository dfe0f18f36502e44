package io.github.entente.reconcile.hypothesis;

import java.util.List;

/**
 * The cells of the values of one domain.
 *
 * @param mass the units that values on the table give to each cell
 * @param isNamed whether a cell lies in a value on the table
 * @param regions the region of each value, in the order in which they were given
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record DomainCells(double[] mass, boolean[] isNamed, List<Region> regions) {}
