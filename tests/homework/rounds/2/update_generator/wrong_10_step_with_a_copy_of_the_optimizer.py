# what: steps with a fresh copy of the optimizer, so as not to change the one handed in: the first step is right, but the optimizer's steps and momentum stay at 0
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    opt = type(optimizer).from_config(optimizer.get_config())
    opt.build(generator.trainable_weights)
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = keras.ops.mean(keras.ops.softplus(-fake_logits))
    weights = generator.trainable_weights
    opt.apply(tape.gradient(loss, weights), weights)
    return loss
