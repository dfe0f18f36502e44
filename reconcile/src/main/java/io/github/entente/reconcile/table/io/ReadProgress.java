package io.github.entente.reconcile.table.io;

import java.nio.file.Path;

/**
 * How far the reading of a file has come.
 *
 * @param file the file
 * @param lines the lines read so far
 * @param bytes the bytes of the file read so far, before they are unpacked
 * @param size the bytes of the whole file
 * @since 0.1.0
 */
public record ReadProgress(Path file, long lines, long bytes, long size) {}
