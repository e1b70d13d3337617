/** Awards as the API answers them. */
@NullMarked
package dev.offshoot.adapter.web.award.api;

import org.jspecify.annotations.NullMarked;
