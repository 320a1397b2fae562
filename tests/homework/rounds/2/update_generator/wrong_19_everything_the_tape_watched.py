# what: takes the gradient in all variables that the tape has watched, which are D's as well as G's: D is not held fixed
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    watched = {id(v) for v in tape.watched_variables()}
    everything = generator.variables + discriminator.variables
    weights = [v for v in everything if id(v.value) in watched]
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
