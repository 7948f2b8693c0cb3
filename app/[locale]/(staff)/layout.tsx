export { default, metadata } from '../(member)/layout'
