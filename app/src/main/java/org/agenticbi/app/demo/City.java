package org.agenticbi.app.demo;

/**
 * Where customers live and stores stand.
 *
 * @param weight share of new customers in 2019, in no unit
 * @param yearlyGrowth by which that share grows a year; 0.05 is 5 %
 */
record City(String name, String state, int regionId, double weight, double yearlyGrowth) {}
