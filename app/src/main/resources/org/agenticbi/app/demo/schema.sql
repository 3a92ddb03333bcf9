-- The demo company: a retailer with 24 stores and a web shop, and its finances. DuckDB dialect.
-- Tables stand in the order in which they can be loaded: parents before children.

CREATE TABLE regions (
  region_id INTEGER PRIMARY KEY,
  region_name VARCHAR NOT NULL UNIQUE,
  regional_manager VARCHAR NOT NULL
);
COMMENT ON TABLE regions IS 'Sales regions; every store belongs to one';
COMMENT ON COLUMN regions.region_name IS 'Northeast, Midwest, South, West';
COMMENT ON COLUMN regions.regional_manager IS 'Who answers for the region';

CREATE TABLE stores (
  store_id INTEGER PRIMARY KEY,
  store_name VARCHAR NOT NULL UNIQUE,
  region_id INTEGER NOT NULL REFERENCES regions (region_id),
  city VARCHAR NOT NULL,
  state VARCHAR NOT NULL,
  store_type VARCHAR NOT NULL,
  square_feet INTEGER NOT NULL,
  opened_on DATE NOT NULL,
  closed_on DATE
);
COMMENT ON TABLE stores IS 'Shops of the company, closed ones included';
COMMENT ON COLUMN stores.city IS 'City the store stands in';
COMMENT ON COLUMN stores.state IS 'US state the store stands in, by its full name';
COMMENT ON COLUMN stores.store_type IS 'Flagship, Mall, Street or Outlet';
COMMENT ON COLUMN stores.square_feet IS 'Sales area in square feet';
COMMENT ON COLUMN stores.opened_on IS 'First day of business';
COMMENT ON COLUMN stores.closed_on IS 'Last day of business; NULL while the store is open';

CREATE TABLE customers (
  customer_id INTEGER PRIMARY KEY,
  customer_name VARCHAR NOT NULL,
  email VARCHAR,
  segment VARCHAR NOT NULL,
  city VARCHAR NOT NULL,
  state VARCHAR NOT NULL,
  loyalty_tier VARCHAR,
  signup_date DATE NOT NULL
);
COMMENT ON TABLE customers IS 'People and companies that have an account; some never ordered';
COMMENT ON COLUMN customers.customer_name IS 'Full name of a person, or the name of a company';
COMMENT ON COLUMN customers.email IS 'E-mail address; NULL when none was given';
COMMENT ON COLUMN customers.segment IS 'Consumer, Small Business or Corporate';
COMMENT ON COLUMN customers.city IS 'City the customer lives in';
COMMENT ON COLUMN customers.state IS 'US state the customer lives in, by its full name';
COMMENT ON COLUMN customers.loyalty_tier IS 'Bronze, Silver, Gold or Platinum; NULL for those who are not members';
COMMENT ON COLUMN customers.signup_date IS 'Day the account was opened';

CREATE TABLE categories (
  category_id INTEGER PRIMARY KEY,
  category_name VARCHAR NOT NULL UNIQUE,
  product_line VARCHAR NOT NULL
);
COMMENT ON TABLE categories IS 'Product categories, each in one product line';
COMMENT ON COLUMN categories.category_name IS 'For example Coffee Makers, Headphones, Tents';
COMMENT ON COLUMN categories.product_line IS 'Home and Kitchen, Electronics, Outdoor, Apparel or Toys';

CREATE TABLE products (
  product_id INTEGER PRIMARY KEY,
  product_name VARCHAR NOT NULL UNIQUE,
  category_id INTEGER NOT NULL REFERENCES categories (category_id),
  brand VARCHAR NOT NULL,
  unit_cost DECIMAL(10, 2) NOT NULL,
  list_price DECIMAL(10, 2) NOT NULL,
  launched_on DATE NOT NULL,
  discontinued BOOLEAN NOT NULL
);
COMMENT ON TABLE products IS 'What the company sells or has sold';
COMMENT ON COLUMN products.brand IS 'Brand name';
COMMENT ON COLUMN products.unit_cost IS 'What one piece costs the company today, in US dollars';
COMMENT ON COLUMN products.list_price IS 'Price of one piece before any discount today, in US dollars';
COMMENT ON COLUMN products.launched_on IS 'First day on sale';
COMMENT ON COLUMN products.discontinued IS 'True when the product is no longer sold';

CREATE TABLE promotions (
  promotion_id INTEGER PRIMARY KEY,
  promotion_name VARCHAR NOT NULL UNIQUE,
  promotion_type VARCHAR NOT NULL,
  discount_percent DECIMAL(5, 2) NOT NULL,
  start_date DATE NOT NULL,
  end_date DATE NOT NULL
);
COMMENT ON TABLE promotions IS 'Sales campaigns that reduce the price of every item of an order';
COMMENT ON COLUMN promotions.promotion_type IS 'Seasonal, Clearance, Holiday or Loyalty';
COMMENT ON COLUMN promotions.discount_percent IS 'Reduction of the unit price in percent, 0 to 100';
COMMENT ON COLUMN promotions.start_date IS 'First day of the campaign';
COMMENT ON COLUMN promotions.end_date IS 'Last day of the campaign';

CREATE TABLE orders (
  order_id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customers (customer_id),
  store_id INTEGER NOT NULL REFERENCES stores (store_id),
  promotion_id INTEGER REFERENCES promotions (promotion_id),
  order_date DATE NOT NULL,
  ship_date DATE,
  status VARCHAR NOT NULL,
  channel VARCHAR NOT NULL,
  shipping_cost DECIMAL(8, 2) NOT NULL,
  total_amount DECIMAL(12, 2) NOT NULL
);
COMMENT ON TABLE orders IS 'One row an order, from the stores and the web shop';
COMMENT ON COLUMN orders.customer_id IS 'Who ordered';
COMMENT ON COLUMN orders.store_id IS 'Store that sold it, or that shipped it when it was ordered online';
COMMENT ON COLUMN orders.promotion_id IS 'Campaign that applied; NULL when there was none';
COMMENT ON COLUMN orders.order_date IS 'Day of the order';
COMMENT ON COLUMN orders.ship_date IS 'Day the parcel leaves, planned while in the future; NULL in a store, when cancelled and while pending';
COMMENT ON COLUMN orders.status IS 'completed, cancelled, returned (the whole order came back) or pending';
COMMENT ON COLUMN orders.channel IS 'online or store';
COMMENT ON COLUMN orders.shipping_cost IS 'What shipping cost the company, in US dollars; 0 in a store';
COMMENT ON COLUMN orders.total_amount IS 'Sum of the line totals of the order, without shipping, in US dollars';

CREATE TABLE order_items (
  order_item_id BIGINT PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES orders (order_id),
  product_id INTEGER NOT NULL REFERENCES products (product_id),
  quantity INTEGER NOT NULL,
  unit_price DECIMAL(10, 2) NOT NULL,
  unit_cost DECIMAL(10, 2) NOT NULL,
  discount_amount DECIMAL(10, 2) NOT NULL,
  line_total DECIMAL(12, 2) NOT NULL
);
COMMENT ON TABLE order_items IS 'One row a product in an order';
COMMENT ON COLUMN order_items.quantity IS 'Pieces ordered';
COMMENT ON COLUMN order_items.unit_price IS 'Price of one piece on that day before the discount, in US dollars';
COMMENT ON COLUMN order_items.unit_cost IS 'What one piece cost the company on that day, in US dollars';
COMMENT ON COLUMN order_items.discount_amount IS 'Discount on the whole line, in US dollars';
COMMENT ON COLUMN order_items.line_total IS 'quantity * unit_price - discount_amount, in US dollars';

CREATE TABLE returns (
  return_id INTEGER PRIMARY KEY,
  order_item_id BIGINT NOT NULL UNIQUE REFERENCES order_items (order_item_id),
  return_date DATE NOT NULL,
  quantity INTEGER NOT NULL,
  reason VARCHAR NOT NULL,
  refund_amount DECIMAL(12, 2) NOT NULL
);
COMMENT ON TABLE returns IS 'Items that came back; an item comes back at most once';
COMMENT ON COLUMN returns.return_date IS 'Day it came back';
COMMENT ON COLUMN returns.quantity IS 'Pieces that came back';
COMMENT ON COLUMN returns.reason IS 'Damaged, Wrong item, Changed mind, Not as described or Late delivery';
COMMENT ON COLUMN returns.refund_amount IS 'Money paid back, in US dollars';

CREATE TABLE departments (
  department_id INTEGER PRIMARY KEY,
  department_name VARCHAR NOT NULL UNIQUE,
  cost_center VARCHAR NOT NULL UNIQUE,
  department_head VARCHAR
);
COMMENT ON TABLE departments IS 'Departments that have a budget';
COMMENT ON COLUMN departments.cost_center IS 'Number the bookkeeping knows it by';
COMMENT ON COLUMN departments.department_head IS 'Who leads it; NULL while the post is vacant';

CREATE TABLE budgets (
  budget_id INTEGER PRIMARY KEY,
  department_id INTEGER NOT NULL REFERENCES departments (department_id),
  budget_month DATE NOT NULL,
  budget_amount DECIMAL(14, 2) NOT NULL,
  actual_amount DECIMAL(14, 2)
);
COMMENT ON TABLE budgets IS 'Planned and actual spending of each department, a row a month, to the end of the fiscal year';
COMMENT ON COLUMN budgets.budget_month IS 'First day of the month';
COMMENT ON COLUMN budgets.budget_amount IS 'Planned spending in US dollars';
COMMENT ON COLUMN budgets.actual_amount IS 'Actual spending in US dollars; NULL until booked, on the 10th of the month after';

CREATE TABLE cash_flow (
  cash_flow_id INTEGER PRIMARY KEY,
  cash_flow_month DATE NOT NULL,
  activity VARCHAR NOT NULL,
  inflow DECIMAL(14, 2) NOT NULL,
  outflow DECIMAL(14, 2) NOT NULL,
  net_amount DECIMAL(14, 2) NOT NULL
);
COMMENT ON TABLE cash_flow IS 'Cash flow statement, a row a month and activity';
COMMENT ON COLUMN cash_flow.cash_flow_month IS 'First day of the month';
COMMENT ON COLUMN cash_flow.activity IS 'operating, investing or financing';
COMMENT ON COLUMN cash_flow.inflow IS 'Cash received, in US dollars';
COMMENT ON COLUMN cash_flow.outflow IS 'Cash paid, in US dollars';
COMMENT ON COLUMN cash_flow.net_amount IS 'inflow - outflow, in US dollars';

CREATE TABLE balance_ratios (
  ratio_month DATE PRIMARY KEY,
  current_ratio DECIMAL(8, 4) NOT NULL,
  quick_ratio DECIMAL(8, 4) NOT NULL,
  debt_to_equity DECIMAL(8, 4) NOT NULL,
  interest_coverage DECIMAL(8, 4) NOT NULL,
  inventory_days INTEGER NOT NULL
);
COMMENT ON TABLE balance_ratios IS 'Ratios of the balance sheet at the end of each month';
COMMENT ON COLUMN balance_ratios.ratio_month IS 'First day of the month';
COMMENT ON COLUMN balance_ratios.current_ratio IS 'Current assets divided by current liabilities';
COMMENT ON COLUMN balance_ratios.quick_ratio IS 'Current assets without inventory divided by current liabilities';
COMMENT ON COLUMN balance_ratios.debt_to_equity IS 'Total debt divided by equity';
COMMENT ON COLUMN balance_ratios.interest_coverage IS 'Operating profit divided by interest';
COMMENT ON COLUMN balance_ratios.inventory_days IS 'Days that the inventory lasts';

CREATE TABLE investments (
  investment_id INTEGER PRIMARY KEY,
  investment_name VARCHAR NOT NULL UNIQUE,
  asset_class VARCHAR NOT NULL,
  invested_on DATE NOT NULL,
  cost DECIMAL(14, 2) NOT NULL,
  current_value DECIMAL(14, 2) NOT NULL
);
COMMENT ON TABLE investments IS 'What the treasury holds';
COMMENT ON COLUMN investments.asset_class IS 'Government Bonds, Corporate Bonds, Equities, Real Estate or Money Market';
COMMENT ON COLUMN investments.invested_on IS 'Day it was bought';
COMMENT ON COLUMN investments.cost IS 'What was paid for it, in US dollars';
COMMENT ON COLUMN investments.current_value IS 'Market value at the end of last month, in US dollars';
