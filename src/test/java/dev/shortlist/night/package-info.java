/** Whole nights: the packaged program as its users run it, in processes of its own, on real files. */
@NullMarked
package dev.shortlist.night;

import org.jspecify.annotations.NullMarked;
