package org.griot.store;

class InMemoryStoreTest extends StoreContract {
  @Override
  protected Store empty() {
    return new InMemoryStore();
  }
}
