/** Sites that take an initiative up, and their counts, as the API answers them. */
@NullMarked
package dev.offshoot.adapter.web.adoption.api;

import org.jspecify.annotations.NullMarked;
