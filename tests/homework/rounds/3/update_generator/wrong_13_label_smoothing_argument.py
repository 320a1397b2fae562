# what: Keras's label_smoothing=0.1 is copied from a tutorial: the label that G hopes for becomes 0.95. Ruled out by lesson 2: "**as if their label were 1**"
import keras
import tensorflow as tf

cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True, label_smoothing=0.1)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as gen_tape:
        generated_images = generator(latents, training=True)
        fake_output = discriminator(generated_images, training=True)
        gen_loss = cross_entropy(tf.ones_like(fake_output), fake_output)
    gradients_of_generator = gen_tape.gradient(gen_loss, generator.trainable_variables)
    optimizer.apply_gradients(zip(gradients_of_generator, generator.trainable_variables))
    return gen_loss
