/** Imports through the API. */
@NullMarked
package dev.offshoot.adapter.web.importing.api;

import org.jspecify.annotations.NullMarked;
