/** History as the API answers it. */
@NullMarked
package dev.offshoot.adapter.web.history.api;

import org.jspecify.annotations.NullMarked;
