/** History as the API answers it. */
@NullMarked
package dev.offshoot.adapter.web.api.history;

import org.jspecify.annotations.NullMarked;
