# what: log_sigmoid of keras.ops, and the step weight by weight list made in a loop
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        x = generator(latents, training=True)
        log_d = keras.ops.log_sigmoid(discriminator(x, training=True))
        loss = -keras.ops.mean(log_d)
    pairs = []
    variables = generator.trainable_variables
    for gradient, variable in zip(tape.gradient(loss, variables), variables):
        pairs.append((gradient, variable))
    optimizer.apply_gradients(pairs)
    return loss
