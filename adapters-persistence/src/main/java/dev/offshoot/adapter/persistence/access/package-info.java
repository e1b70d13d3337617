/** Accounts, access tokens and receipts in tables of their own. */
@NullMarked
package dev.offshoot.adapter.persistence.access;

import org.jspecify.annotations.NullMarked;
