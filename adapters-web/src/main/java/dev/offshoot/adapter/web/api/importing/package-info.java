/** Imports through the API. */
@NullMarked
package dev.offshoot.adapter.web.api.importing;

import org.jspecify.annotations.NullMarked;
