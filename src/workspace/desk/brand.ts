/** What is carried for brands. Few isolates ever do, so all of it is loaded when one does. */
export { prepareBrand } from './prepare-brand.ts'
export { tellBrand } from './tell-brand.ts'
