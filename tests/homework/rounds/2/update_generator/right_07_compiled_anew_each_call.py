# what: compiles the step itself with tf.function, anew in each call (slow but right), after it has built the optimizer
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    weights = generator.trainable_variables
    if not optimizer.built:
        optimizer.build(weights)

    @tf.function
    def step(z):
        with tf.GradientTape() as tape:
            logits = discriminator(generator(z, training=True), training=True)
            loss = tf.reduce_mean(tf.nn.softplus(-logits))
        optimizer.apply(tape.gradient(loss, weights), weights)
        return loss

    return step(latents)
