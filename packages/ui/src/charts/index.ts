export { default as OutcomeFlow } from './OutcomeFlow.vue'
export { default as TrendChart, type TrendChartProps } from './TrendChart.vue'
export { default as TrendTable } from './TrendTable.vue'
export {
  FLOW_MEASURES,
  outcomeFlowState,
  type FlowMeasures,
  type FlowNode,
  type FlowState,
} from './outcome-flow-state.ts'
export { TREND_MEASURES, trendState, type TrendMark, type TrendPoint, type TrendState } from './trend-state.ts'
