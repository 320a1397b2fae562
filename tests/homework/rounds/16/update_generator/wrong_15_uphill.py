# what: thinks that G maximizes, and turns the gradients of the non-saturating loss round
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    weights = generator.trainable_weights
    # G plays the other side: uphill
    gradients = [-g for g in tape.gradient(loss, weights)]
    optimizer.apply(gradients, weights)
    return loss
