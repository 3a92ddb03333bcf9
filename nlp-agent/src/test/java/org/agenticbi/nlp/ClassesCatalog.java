package org.agenticbi.nlp;

import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;

/** Things that hang on rows that lie below other rows: classes, departments, accounts, people. */
final class ClassesCatalog {

  private ClassesCatalog() {}

  static Catalog catalog() {
    return new Catalog(
        "works",
        "duckdb",
        "1",
        Stream.of(
                new TableDraft("categories", 24, "category_id")
                    .name("category_name", "Furniture", "Kitchen", "Chairs", "Tables", "Knives")
                    .above("parent_category_id", 6, 0.25),
                new TableDraft("products", 90, "product_id")
                    .name("product_name", "Oak Stool", "Paring Knife")
                    .above("category_id", 18, 0),
                new TableDraft("sales", 9000, "sale_id")
                    .whole("product_id")
                    .whole("person_id")
                    .date("sold_on", "2023-01-01", "2025-09-30")
                    .amount("amount"),
                new TableDraft("departments", 12, "department_id")
                    .name("department_name", "Surgery", "Orthopedics", "Medicine")
                    .above("parent_department_id", 3, 0.25),
                new TableDraft("costs", 4000, "cost_id")
                    .whole("department_id")
                    .above("account_id", 19, 0)
                    .amount("cost_amount"),
                new TableDraft("accounts", 27, "account_id")
                    .name("account_name", "Personnel", "Salaries", "Freight")
                    .above("parent_account_id", 7, 0.3),
                new TableDraft("persons", 40, "person_id")
                    .name("person_name", "Ada", "Grace")
                    .above("parent_person_id", 5, 0.3),
                new TableDraft("topics", 100, "topic_id")
                    .name("topic_name", "Rain", "Snow")
                    .above("parent_topic_id", 40, 0.1),
                new TableDraft("articles", 900, "article_id").above("topic_id", 60, 0))
            .map(TableDraft::table)
            .toList(),
        Stream.of(
                "categories.parent_category_id categories.category_id",
                "products.category_id categories.category_id",
                "sales.product_id products.product_id",
                "sales.person_id persons.person_id",
                "departments.parent_department_id departments.department_id",
                "costs.department_id departments.department_id",
                "costs.account_id accounts.account_id",
                "accounts.parent_account_id accounts.account_id",
                "persons.parent_person_id persons.person_id",
                "topics.parent_topic_id topics.topic_id",
                "articles.topic_id topics.topic_id")
            .map(TableDraft::key)
            .toList());
  }
}
