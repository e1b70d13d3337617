/** The page that leads to the API. */
@NullMarked
package dev.offshoot.adapter.web.api.page;

import org.jspecify.annotations.NullMarked;
