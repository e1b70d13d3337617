/** The directory of sites as the API answers it. */
@NullMarked
package dev.offshoot.adapter.web.site.api;

import org.jspecify.annotations.NullMarked;
