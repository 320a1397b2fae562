# what: Moves only the weights that are matrices, and forgets the biases and BatchNorm's scales.
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = -tf.reduce_mean(tf.math.log_sigmoid(fake_logits))
    weights = [w for w in generator.trainable_weights if len(w.shape) > 1]
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
