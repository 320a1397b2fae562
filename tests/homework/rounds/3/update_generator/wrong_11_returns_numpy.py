# what: returns the loss as a NumPy number: fine eagerly, an error when it is compiled. Ruled out by: "from before the step, again as a tensor"
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = keras.ops.mean(keras.ops.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return keras.ops.convert_to_numpy(loss)
